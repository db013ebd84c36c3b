package nl.vipez.search.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vipez.search.extract.SampleFiles;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file makes a worker call anybody: a listener on this machine that hears nothing. */
class NetworkTest {

  private static final String WORD = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/";

  @TempDir private Path folder;

  @Test
  void nothingIsFetchedAndNoOtherFileIsRead() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        TextExtractor extractor = ForkedTextExtractor.start(Workers.settings(1))) {
      Thread.ofPlatform().daemon().start(() -> listen(listener, calls));
      String there = "http://127.0.0.1:" + listener.getLocalPort();
      Path secret = new SampleFiles(folder).text("geheim.txt", "inhoud-van-een-ander-bestand");
      for (Path file : files(there, secret).values()) {
        String read = String.valueOf(Workers.read(extractor, file, folder));
        assertThat(read).as(file.toString()).doesNotContain("inhoud-van-een-ander");
      }
      // The listener hears what is said to it, or this test would prove nothing.
      assertThat(calls).hasValue(0);
      new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()).close();
      while (calls.get() == 0) {
        Thread.onSpinWait();
      }
    }
  }

  private static void listen(ServerSocket listener, AtomicInteger calls) {
    try {
      while (true) {
        listener.accept().close();
        calls.incrementAndGet();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private Map<String, Path> files(String there, Path secret) throws IOException {
    SampleFiles files = new SampleFiles(folder);
    Map<String, Path> all = new LinkedHashMap<>();
    String dtd =
        "<?xml version='1.0'?><!DOCTYPE x SYSTEM '%1$s/x.dtd' [<!ENTITY %% p SYSTEM '%1$s/p'> %%p;"
            + " <!ENTITY leak SYSTEM '%2$s'><!ENTITY e SYSTEM '%1$s/e'>]>";
    String head = dtd.formatted(there, secret.toUri());
    all.put("xml", files.text("a.xml", head + "<x>&leak;&e;</x>"));
    all.put("svg", files.text("a.svg", head + "<svg xmlns='http://www.w3.org/2000/svg'>&e;</svg>"));
    all.put(
        "xhtml",
        files.text("a.xhtml", head + "<html xmlns='http://www.w3.org/1999/xhtml'>&e;</html>"));
    all.put(
        "html",
        files.text(
            "a.html",
            ("<html><head><link rel=stylesheet href='%1$s/c'><script src='%1$s/s'></script>"
                    + "<base href='%1$s/'></head><body background='%1$s/b'>Tekst <img src='%1$s/i'>"
                    + "<iframe src='%1$s/f'></iframe><object data='%1$s/o'></object></body></html>")
                .formatted(there)));
    all.put(
        "rtf",
        files.text(
            "a.rtf",
            ("{\\rtf1{\\*\\template %1$s/t}Tekst {\\field{\\*\\fldinst INCLUDEPICTURE \"%1$s/p\"}}"
                    + "{\\object\\objautlink{\\*\\objdata 00}}}")
                .formatted(there)));
    all.put(
        "eml",
        files.text(
            "a.eml",
            ("Subject: x\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\nContent-Type:"
                    + " text/html\r\n\r\n<img src='%1$s/i'>Tekst\r\n--g\r\nContent-Type:"
                    + " message/external-body; access-type=URL; URL=\"%1$s/x\"\r\n\r\nContent-Type:"
                    + " text/plain\r\n\r\n--g--\r\n")
                .formatted(there)));
    all.put("md", files.text("a.md", "# Kop\n![plaatje](%s/i) tekst".formatted(there)));
    String odf = "urn:oasis:names:tc:opendocument:xmlns:";
    for (String kind : new String[] {"text", "presentation", "spreadsheet"}) {
      String content =
          head
              + ("<office:document-content xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'"
                      + " xmlns:draw='%1$sdrawing:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                      + "<office:body><office:%3$s><draw:page><text:p>Tekst &leak; &e;</text:p>"
                      + "<draw:frame><draw:image xlink:href='%2$s/i' xlink:actuate='onLoad'/>"
                      + "</draw:frame></draw:page></office:%3$s></office:body>"
                      + "</office:document-content>")
                  .formatted(odf, there, kind);
      all.put(
          kind, files.open(kind + ".od", "application/vnd.oasis.opendocument." + kind, content));
    }
    all.put("docx", word(files, "sjabloon.docx", head, there));
    all.put("docx2", word(files, "zonder.docx", "", there));
    all.put("xlsx", sheet(files, there));
    all.put("pdf", pdf(files, there));
    return all;
  }

  /** A Word file with a template, a chunk and a picture elsewhere, and entities if wanted. */
  private static Path word(SampleFiles files, String name, String head, String there)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    put(
        entries,
        "[Content_Types].xml",
        contentTypes("wordprocessingml.document.main+xml", "/word/document.xml"));
    put(entries, "_rels/.rels", relations(relation("officeDocument", "word/document.xml", "")));
    put(
        entries,
        "word/document.xml",
        head
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='"
            + WORD
            + "relationships'><w:body><w:p><w:r><w:t>Tekst</w:t></w:r></w:p>"
            + "<w:altChunk r:id='aFChunk'/></w:body></w:document>");
    put(
        entries,
        "word/_rels/document.xml.rels",
        relations(
            relation("attachedTemplate", there + "/t.dotm", "External")
                + relation("aFChunk", there + "/c.html", "External")
                + relation("image", there + "/i.png", "External")
                + relation("subDocument", there + "/d.docx", "External")));
    return files.zip(name, entries);
  }

  private static Path sheet(SampleFiles files, String there) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    put(
        entries,
        "[Content_Types].xml",
        contentTypes("spreadsheetml.sheet.main+xml", "/xl/workbook.xml"));
    put(entries, "_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml", "")));
    put(
        entries,
        "xl/workbook.xml",
        "<workbook xmlns='"
            + main
            + "' xmlns:r='"
            + WORD
            + "relationships'><sheets><sheet"
            + " name='Blad' sheetId='1' r:id='worksheet'/></sheets><externalReferences>"
            + "<externalReference r:id='externalLink'/></externalReferences></workbook>");
    put(
        entries,
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("worksheet", "worksheets/sheet1.xml", "")
                + relation("externalLink", there + "/x.xlsx", "External")));
    put(
        entries,
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='"
            + main
            + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is>"
            + "<t>Tekst</t></is></c></row></sheetData></worksheet>");
    return files.zip("koppeling.xlsx", entries);
  }

  /** A PDF that opens an address, with a form that names one. */
  private static Path pdf(SampleFiles files, String there) throws IOException {
    return files.text(
        "a.pdf",
        """
        %%PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(%1$s/u)>>/AcroForm<</XFA(<?xml version="1.0"?><!DOCTYPE x SYSTEM "%1$s/x"><x/>)>>>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
        4 0 obj <</Length 40/F<</FS/URL/F(%1$s/f)>>>> stream
        BT /F 12 Tf 20 100 Td (Tekst) Tj ET
        endstream endobj
        5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
        trailer <</Root 1 0 R>>
        """
            .formatted(there));
  }

  private static String contentTypes(String type, String part) {
    return "<Types xmlns='"
        + TYPES
        + "content-types'><Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
        + " Extension='xml' ContentType='application/xml'/><Override PartName='"
        + part
        + "' ContentType='application/vnd.openxmlformats-officedocument."
        + type
        + "'/></Types>";
  }

  private static String relations(String inside) {
    return "<Relationships xmlns='" + TYPES + "relationships'>" + inside + "</Relationships>";
  }

  private static String relation(String type, String target, String mode) {
    return "<Relationship Id='"
        + type
        + "' Type='"
        + WORD
        + "relationships/"
        + type
        + "' Target='"
        + target
        + "'"
        + (mode.isEmpty() ? "" : " TargetMode='" + mode + "'")
        + "/>";
  }

  private static void put(Map<String, byte[]> entries, String name, String xml) {
    entries.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
