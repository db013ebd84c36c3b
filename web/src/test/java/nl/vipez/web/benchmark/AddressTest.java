package nl.vipez.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void keepsEveryChoiceInOrder() {
    assertThat(
            Address.of("/benchmark/compare")
                .withAll("indicator", List.of("A", "B"))
                .with("year", 2024))
        .hasToString("/benchmark/compare?indicator=A&indicator=B&year=2024");
  }

  @Test
  void whatIsEmptySaysNothing() {
    assertThat(Address.of("/x").with("peers", "")).hasToString("/x");
  }

  @Test
  void whatACallerTypedCannotAddAParameter() {
    assertThat(Address.of("/x").with("q", "a&b=c d")).hasToString("/x?q=a%26b%3Dc+d");
  }
}
