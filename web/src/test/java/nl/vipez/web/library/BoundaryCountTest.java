package nl.vipez.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundaryCountTest {

  @Test
  void countsWhereDashesComeBeforeTheBoundaryItself() {
    BoundaryCount count = new BoundaryCount("----Form");
    pass(count, "-".repeat(9) + "Form\r\n-------Form, ----Form, ------Form");
    assertThat(count.count()).isEqualTo(3);
  }

  @Test
  void countsTheSameHoweverTheBytesAreCut() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append("-ab".charAt(random.nextInt(3)));
      }
      int expected = 0;
      for (int at = text.indexOf("---a-"); at >= 0; at = text.indexOf("---a-", at + 1)) {
        expected++;
      }
      BoundaryCount count = new BoundaryCount("-a-");
      for (int from = 0; from < text.length(); ) {
        int to = Math.min(text.length(), from + 1 + random.nextInt(9));
        pass(count, text.substring(from, to));
        from = to;
      }
      assertThat(count.count()).isEqualTo(expected);
    }
  }

  private static void pass(BoundaryCount count, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    count.pass(bytes, 0, bytes.length);
  }
}
