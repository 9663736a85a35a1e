package dev.mfacodes.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as Event Hubs Capture writes them: Avro in deflate, with the fields that its page names (A). */
final class EventHubCaptureTest {

  private static final Schema CAPTURED = new Schema.Parser().parse("""
      {"type":"record","name":"EventData","namespace":"Microsoft.ServiceBus.Messaging","fields":[
        {"name":"SequenceNumber","type":"long"},
        {"name":"Offset","type":"string"},
        {"name":"EnqueuedTimeUtc","type":"string"},
        {"name":"SystemProperties","type":{"type":"map","values":["long","double","string","bytes"]}},
        {"name":"Properties","type":{"type":"map","values":["long","double","string","bytes","null"]}},
        {"name":"Body","type":["null","bytes"]}]}""");

  private static final String DENIED = record(500121);
  private static final String ASKED = record(50074);

  @TempDir
  private Path folder;

  @Test
  void the_records_in_captured_events_are_read() throws IOException {
    capture("1.avro", "{\"records\":[" + DENIED + ',' + ASKED + "]}", null);
    capture("2.avro", "{\"records\":[" + ASKED + "]}", "no JSON");

    Dataset<Row> records = Sessions.spark().read().format("avro").schema(MfaSchemas.EVENT_HUB_CAPTURE)
        .load(folder.toString())
        .selectExpr("SequenceNumber", "explode_outer(mfa_records(Body)) AS record");

    List<String> answers = records.selectExpr("coalesce(mfa_outcome(record), 'none')").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
    assertThat(answers).containsExactlyInAnyOrder("DENIED", "PENDING", "PENDING", "none", "none");
  }

  private void capture(String name, String... bodies) throws IOException {
    GenericDatumWriter<GenericRecord> writer = new GenericDatumWriter<>(CAPTURED);
    try (DataFileWriter<GenericRecord> file = new DataFileWriter<>(writer)
        .setCodec(CodecFactory.deflateCodec(6)).create(CAPTURED, folder.resolve(name).toFile())) {
      for (int i = 0; i < bodies.length; i++) {
        GenericRecord event = new GenericData.Record(CAPTURED);
        event.put("SequenceNumber", (long) i);
        event.put("Offset", Integer.toString(i * 100));
        event.put("EnqueuedTimeUtc", "1/31/2026 8:00:00 AM");
        event.put("SystemProperties", Map.of("x-opt-enqueued-time", 1L));
        event.put("Properties", Map.of());
        event.put("Body", bodies[i] == null ? null : ByteBuffer.wrap(bodies[i].getBytes(StandardCharsets.UTF_8)));
        file.append(event);
      }
    }
  }

  private static String record(int error) {
    return "{\"time\":\"2026-01-31T08:00:00Z\",\"category\":\"SignInLogs\",\"resultType\":\"" + error
        + "\",\"properties\":{\"id\":\"" + error
        + "\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"status\":{\"errorCode\":" + error + "}}}";
  }
}
