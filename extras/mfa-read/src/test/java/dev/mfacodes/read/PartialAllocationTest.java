package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading one more sign-in of a known user takes no memory; the difference of two counts shows what one more takes. */
final class PartialAllocationTest {

  private static final int FEW = 5_000;
  private static final int MANY = 25_000;
  private static final double MOST_BYTES = 2;

  /** On a busy machine the compiler comes late. */
  private static final int MOST_ROUNDS = 200;

  private static String signIn(int number) {
    return "{\"id\":\"0a000000-0000-0000-0000-%012d\",\"createdDateTime\":\"2026-01-31T08:00:%02dZ\","
            .formatted(number, number % 60)
        + "\"userPrincipalName\":\"gebruiker%d@example.com\",\"userDisplayName\":\"Zo\u00eb\",".formatted(number % 100)
        + "\"correlationId\":\"0b000000-0000-0000-0000-%012d\",\"status\":{\"errorCode\":0},".formatted(number)
        + "\"appliedConditionalAccessPolicies\":[{\"id\":\"x%d\",\"result\":\"notApplied\"}],".formatted(number)
        + "\"authenticationDetails\":[{\"authenticationStepDateTime\":\"2026-01-31T08:00:00Z\",\"succeeded\":true,"
        + "\"authenticationStepResultDetail\":\"MFA completed in Azure AD\"}]}\n";
  }

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(signIn(i));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Looks at all that is told without keeping an event. */
  private static final class Looking implements EventVisitor {

    private long events;
    private long seen;

    @Override
    public void signIn(SignInEvent event) {
      events++;
      seen += event.user().isPresent() ? 1 : 0;
      seen += event.timed() && event.epochSecond() > 0 ? 1 : 0;
      seen += event.interactive() ? 1 : 0;
      seen += event.classification().provisional() ? 1 : 0;
      seen += event.unknownValues().size();
    }

    @Override
    public void other(ReadResult result) {
      assertThat(result).isInstanceOf(ReadResult.Remark.class);
    }
  }

  private static long allocated(byte[] lines, int events) throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Looking looking = new Looking();
    EventReader reader = EventReader.of(ExportReader.standard());
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    reader.read(new ByteArrayInputStream(lines), "lines", looking);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(looking.events).isEqualTo(events);
    assertThat(looking.seen).isEqualTo(3L * events);
    return after - before;
  }

  @Test
  void a_further_sign_in_of_a_known_user_takes_no_memory() throws IOException {
    byte[] few = lines(FEW);
    byte[] many = lines(MANY);
    double least = Double.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && least > MOST_BYTES; round++) { // until it is compiled
      least = Math.min(least, (double) (allocated(many, MANY) - allocated(few, FEW)) / (MANY - FEW));
    }
    assertThat(least).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void the_measure_would_notice() throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    List<byte[]> kept = List.of(new byte[1_000], new byte[1_000]);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

    assertThat(after - before).isGreaterThanOrEqualTo(1_000L * kept.size());
  }
}
