package nl.vipez.house;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a multipart/form-data body. */
final class Multipart {
  private static final String BOUNDARY = "vipez-test-boundary-7d8e1f";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  void json(String name, String text) {
    part("name=\"" + name + "\"", "application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  void file(String name, String fileName, byte[] bytes) {
    part("name=\"" + name + "\"; filename=\"" + fileName + "\"", "application/octet-stream", bytes);
  }

  String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return all.toByteArray();
  }

  private void part(String disposition, String type, byte[] bytes) {
    String head =
        "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(BOUNDARY, disposition, type);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }
}
