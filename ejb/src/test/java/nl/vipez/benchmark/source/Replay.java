package nl.vipez.benchmark.source;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A server on this machine that replays recorded answers; BASE in them becomes its own address. */
final class Replay implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private record Answer(int status, String location, byte[] body) {}

  Replay() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          Answer answer = answers.getOrDefault(path, new Answer(404, "", new byte[0]));
          if (!answer.location().isEmpty()) {
            exchange.getResponseHeaders().add("Location", answer.location());
          }
          exchange.sendResponseHeaders(
              answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
          exchange.getResponseBody().write(answer.body());
          exchange.close();
        });
    server.start();
  }

  /** The address, with a slash at its end. */
  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Answers a path with a recorded file. */
  Replay file(String path, String name) {
    try (InputStream file =
        Objects.requireNonNull(Replay.class.getResourceAsStream("/sources/" + name), name)) {
      return text(path, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers a path with a text. */
  Replay text(String path, String text) {
    String own = text.replace("BASE/", base());
    answers.put(path, new Answer(200, "", own.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Leads a path elsewhere. */
  Replay redirect(String path, String location) {
    answers.put(path, new Answer(302, location, new byte[0]));
    return this;
  }

  /** What was asked, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
