package nl.vipez.it.rest;

import java.net.http.HttpRequest.BodyPublishers;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;

/** Calls that replace and take away. */
final class Calls {
  private Calls() {}

  static Answer put(Api caller, String path, String json) {
    return caller.send(
        caller
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  static Answer put(Api caller, String path, String type, String body) {
    return caller.send(
        caller.request(path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
  }

  static Answer delete(Api caller, String path) {
    return caller.send(caller.request(path).DELETE());
  }
}
