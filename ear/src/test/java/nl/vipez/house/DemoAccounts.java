package nl.vipez.house;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The demonstration accounts, as a program reads them from demo-accounts.json.
 *
 * @param all every account
 */
public record DemoAccounts(List<DemoAccount> all) {

  static DemoAccounts read(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return new DemoAccounts(
          reader.readArray().getValuesAs(JsonObject.class).stream()
              .map(DemoAccounts::account)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoAccount account(JsonObject entry) {
    return new DemoAccount(
        entry.getString("username"),
        entry.getString("password"),
        entry.getString("role"),
        entry.isNull("municipality")
            ? Optional.empty()
            : Optional.of(entry.getString("municipality")));
  }

  /** The first account with this role. */
  public DemoAccount any(String role) {
    return all.stream()
        .filter(account -> account.role().equals(role))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No demonstration account is " + role));
  }

  /** The account with this role in this municipality. */
  public DemoAccount of(String role, String municipality) {
    return all.stream()
        .filter(account -> account.role().equals(role))
        .filter(account -> account.municipality().equals(Optional.of(municipality)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + role + " in " + municipality));
  }
}
