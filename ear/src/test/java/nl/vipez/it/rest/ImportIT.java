package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.vipez.house.Api;
import nl.vipez.house.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./vipez import} with good and bad lists. */
class ImportIT {
  private final String mark = "inlezen" + UUID.randomUUID().toString().replace("-", "");
  @TempDir private Path folder;

  @BeforeEach
  void documents() throws IOException {
    for (String name : new String[] {"een", "twee", "drie"}) {
      Files.writeString(folder.resolve(name + ".txt"), "Document " + name + " over " + mark);
    }
  }

  private record Outcome(int code, String output) {}

  private Outcome run(byte[] index) throws IOException, InterruptedException {
    Files.write(folder.resolve("index.csv"), index);
    RunningApplication application = RunningApplication.get();
    Process script =
        new ProcessBuilder(
                "../vipez",
                "import",
                folder.toString(),
                "--port=" + application.address().getPort(),
                "--data=" + application.data())
            .redirectErrorStream(true)
            .start();
    script.getOutputStream().close();
    String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(script.waitFor(), output);
  }

  private int found() {
    return Api.as("curator").get("/api/v1/search?q=" + mark).object().getInt("total");
  }

  @Test
  void eachBadRowIsReportedAndEachGoodOneCanBeFound() throws Exception {
    String index =
        "\ufeffFile;Title;Kind;Visibility;Year\r\n"
            + "een.txt;Eén;GOOD_PRACTICE;PARTICIPANTS;2024\r\n"
            + "weg.txt;Weg;GOOD_PRACTICE;PARTICIPANTS;\r\n"
            + "../../buiten.txt;Buiten;GOOD_PRACTICE;PARTICIPANTS;\r\n"
            + "twee.txt;Verkeerde soort;NO_SUCH_KIND;PARTICIPANTS;\r\n"
            + "twee.txt;\"Open aanhaling;GOOD_PRACTICE;PARTICIPANTS;\r\n"
            + "twee.txt;Te veel;GOOD_PRACTICE;PARTICIPANTS;2024;meer\r\n"
            + "\r\n"
            + "drie.txt;\"Drie; met puntkomma\";GOOD_PRACTICE;PARTICIPANTS;2023\r\n";
    Outcome first = run(index.getBytes(StandardCharsets.UTF_8));
    assertThat(first.output())
        .contains("line 3 (weg.txt): there is no such file")
        .contains("line 4 (../../buiten.txt): there is no such file")
        .contains("line 5 (twee.txt):")
        .contains("NO_SUCH_KIND")
        .contains("line 6 (twee.txt): a quotation mark")
        .contains("line 7 (twee.txt): 6 cells")
        .contains("2 taken, 0 skipped, 5 failed");
    assertThat(first.code()).as(first.output()).isZero();
    assertThat(found()).isEqualTo(2);
    Outcome again = run(index.getBytes(StandardCharsets.UTF_8));
    assertThat(again.output()).contains("0 taken, 2 skipped, 5 failed");
    assertThat(found()).isEqualTo(2);
  }

  @Test
  void anIndexOfWindowsAndOneWithoutColumns() throws Exception {
    Outcome windows =
        run(
            "file,title,kind,visibility\neen.txt,Coördinatie,GOOD_PRACTICE,PARTICIPANTS\n"
                .getBytes(Charset.forName("windows-1252")));
    assertThat(windows.output()).contains("1 taken");
    assertThat(Api.as("curator").get("/api/v1/search?q=" + mark).text()).contains("Coördinatie");
    Outcome noFile =
        run("title,kind\nEén,GOOD_PRACTICE\nTwee,GOOD_PRACTICE\n".getBytes(StandardCharsets.UTF_8));
    assertThat(noFile.output()).contains("line 2", "line 3", "no column 'file'", "2 failed");
    assertThat(noFile.code()).isZero();
    Outcome noTitle = run("file\ntwee.txt\n".getBytes(StandardCharsets.UTF_8));
    assertThat(noTitle.output()).contains("line 2 (twee.txt):", "(422)");
    assertThat(run(new byte[0]).code()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadHasItsReason() throws Exception {
    Files.writeString(folder.resolve("leeg.docx"), "PK\u0003\u0004 kapot " + mark);
    Outcome outcome =
        run(
            "file,title,kind,visibility\nleeg.docx,Kapot,GOOD_PRACTICE,PARTICIPANTS\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.output()).contains("line 2 (leeg.docx): it is damaged", "1 failed");
    assertThat(outcome.code()).isZero();
  }
}
