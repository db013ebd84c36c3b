package nl.vipez.benchmark.model.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 12",
        "12,5 | 12.5",
        "12.5 | 12.5",
        "0,125 | 0.125",
        "0.125 | 0.125",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1.234.567 | 1234567",
        "1,234,567 | 1234567",
        "1 234 567,8 | 1234567.8",
        "1234 | 1234",
        "1234,567 | 1234.567",
        "-3,2 | -3.2",
        "−3,2 | -3.2",
        "+4 | 4",
        "€ 1.250,00 | 1250",
        "12,5 % | 12.5",
        "80% | 80"
      })
  void isReadAsItIsMeant(String typed, double meant) {
    assertThat(TypedNumber.of(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "12,345", "-999.000"})
  void isNotGuessedWhereItCanBeReadTwoWays(String typed) {
    assertThat(TypedNumber.of(typed).value()).isEmpty();
    assertThat(TypedNumber.of(typed).readings()).isPresent();
  }

  @Test
  void theAdviceItselfIsUnambiguous() {
    TypedNumber.Readings readings = TypedNumber.of("1.234").readings().orElseThrow();

    assertThat(TypedNumber.of(readings.whole()).value()).contains(1234.0);
    assertThat(TypedNumber.of(readings.decimal()).value()).contains(1.234);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zeven",
        "1.2.3",
        "1,2,3",
        "12.34.567",
        "1.234,56,7",
        "0x10",
        "1e9",
        "NaN",
        "12-3",
        "1234567890123456789012345678901234567890123",
        "=1+1",
        "12 fte"
      })
  void whatIsNoNumberIsRefused(String typed) {
    assertThat(TypedNumber.of(typed).value()).isEmpty();
    assertThat(TypedNumber.of(typed).readings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, 1, -3.25, 1.234, 12.345, 1234, 1234567.125, 0.001, 1e-7, 123456789012.0})
  void whatIsShownIsReadBack(double number) {
    assertThat(TypedNumber.of(TypedNumber.shown(number)).value()).contains(number);
  }
}
