package dev.mfacodes.bench.speed.peer;

import com.microsoft.graph.models.SignIn;
import com.microsoft.graph.models.SignInCollectionResponse;
import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.UntypedArray;
import com.microsoft.kiota.serialization.UntypedNode;
import com.microsoft.kiota.serialization.UntypedObject;
import com.microsoft.kiota.serialization.UntypedString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The models of Microsoft's own SDK, read as its client reads an answer, without a network. They have no steps: those
 * are among what the SDK keeps untyped. A client gets pages, an event hub single records; the page is of 1,000, which
 * is what Graph gives at most.
 */
final class GraphSdk implements Case {

  private static final int PAGE = 1000;
  private static final JsonParseNodeFactory NODES = new JsonParseNodeFactory();
  private static final byte[] BEFORE = "{\"value\":[".getBytes(StandardCharsets.UTF_8);
  private static final byte[] AFTER = "]}".getBytes(StandardCharsets.UTF_8);

  private final boolean pages;

  GraphSdk(boolean pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return pages ? Cases.SDK_PAGE : Cases.SDK_EVENT;
  }

  @Override
  public String does() {
    return pages ? "SignInCollectionResponse of 1,000; steps stay untyped" : "SignIn, one by one; steps stay untyped";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    return pages ? byPage(file) : byEvent(file);
  }

  private static Aggregate byEvent(Path file) throws IOException {
    Counter counter = new Counter();
    Lines.each(file, (bytes, from, length) -> count(
        Objects.requireNonNull(NODES.getParseNode("application/json", new ByteArrayInputStream(bytes, from, length))
            .getObjectValue(SignIn::createFromDiscriminatorValue)),
        counter));
    return counter.aggregate();
  }

  private static Aggregate byPage(Path file) throws IOException {
    Counter counter = new Counter();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    int[] size = new int[1];
    Lines.each(file, (bytes, from, length) -> {
      page.writeBytes(size[0] == 0 ? BEFORE : new byte[] {','});
      page.write(bytes, from, length);
      if (++size[0] == PAGE) {
        read(page, counter);
        size[0] = 0;
      }
    });
    if (size[0] > 0) {
      read(page, counter);
    }
    return counter.aggregate();
  }

  private static void read(ByteArrayOutputStream page, Counter counter) {
    page.writeBytes(AFTER);
    InputStream content = new ByteArrayInputStream(page.toByteArray());
    page.reset();
    SignInCollectionResponse response = Objects.requireNonNull(NODES.getParseNode("application/json", content)
        .getObjectValue(SignInCollectionResponse::createFromDiscriminatorValue));
    Objects.requireNonNull(response.getValue()).forEach(signIn -> count(signIn, counter));
  }

  private static void count(SignIn signIn, Counter counter) {
    UntypedArray steps = (UntypedArray) signIn.getAdditionalData().get("authenticationDetails");
    Map<String, UntypedNode> last = Map.of();
    for (UntypedNode step : steps.getValue()) {
      last = ((UntypedObject) step).getValue();
    }
    counter.add(signIn.getStatus().getErrorCode(),
        text(last, "authenticationStepResultDetail"), text(last, "authenticationMethod"),
        signIn.getUserPrincipalName(), signIn.getCreatedDateTime().toEpochSecond());
  }

  private static String text(Map<String, UntypedNode> step, String name) {
    return step.get(name) instanceof UntypedString text ? text.getValue() : "";
  }
}
