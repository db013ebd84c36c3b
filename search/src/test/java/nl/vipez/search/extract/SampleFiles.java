package nl.vipez.search.extract;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Small files of each kind, made on the spot. */
public final class SampleFiles {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PACKED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

  private final Path folder;

  /** Puts them in that folder. */
  public SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** A PDF with the given lines on each page. */
  public Path pdf(String name, String... pages) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = document(pages)) {
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF that opens with a password. */
  public Path lockedPdf(String name) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = document("Niet voor iedereen")) {
      AccessPermission permission = new AccessPermission();
      document.protect(new StandardProtectionPolicy("owner", "user", permission));
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF of which each page is a picture of its text, as a scanner makes it. */
  public Path scan(String name, String... pages) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      for (String text : pages) {
        addScan(document, text);
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF whose first page has text and whose second is a scan. */
  public Path halfScan(String name, String text, String scanned) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = document(text)) {
      addScan(document, scanned);
      document.save(file.toFile());
    }
    return file;
  }

  /** Text as a scanner would see it: black on white, at 200 dots an inch. */
  public static BufferedImage picture(String text) {
    BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
    int y = 200;
    for (String line : text.lines().toList()) {
      pen.drawString(line, 160, y);
      y += 60;
    }
    pen.dispose();
    return picture;
  }

  private static void addScan(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDImageXObject image = LosslessFactory.createFromImage(document, picture(text));
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }

  private static PDDocument document(String... pages) throws IOException {
    PDDocument document = new PDDocument();
    for (String text : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(60, 700);
        for (String line : text.lines().toList()) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  /** A Word file; a line that starts with # signs is a heading of that level. */
  public Path docx(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (int level = 1; level <= 3; level++) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Kop" + level);
        style.addNewName().setVal("heading " + level);
        document.createStyles().addStyle(new XWPFStyle(style));
      }
      for (String line : lines) {
        XWPFParagraph paragraph = document.createParagraph();
        int level = line.length() - line.replaceFirst("^#+", "").length();
        if (level > 0) {
          paragraph.setStyle("Kop" + level);
        }
        paragraph.createRun().setText(line.substring(level).strip());
      }
      document.write(out);
    }
    return file;
  }

  /** A Word file with Word files embedded in it. */
  public Path embedding(String name, String text, Path... embedded) throws IOException {
    Path file = folder.resolve(name);
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(text);
      for (Path one : embedded) {
        PackagePartName place =
            PackagingURIHelper.createPartName("/word/embeddings/" + one.getFileName());
        PackagePart part = document.getPackage().createPart(place, WORD);
        try (OutputStream content = part.getOutputStream()) {
          Files.copy(one, content);
        }
        document.getPackagePart().addRelationship(place, TargetMode.INTERNAL, PACKED);
      }
      document.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return file;
  }

  /** A presentation with a text a slide. */
  public Path pptx(String name, String... slides) throws IOException {
    Path file = folder.resolve(name);
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      for (String text : slides) {
        show.createSlide().createTextBox().setText(text);
      }
      show.write(out);
    }
    return file;
  }

  /** A workbook with a text in the first cell of each named sheet. */
  public Path xlsx(String name, Map<String, String> sheets) throws IOException {
    Path file = folder.resolve(name);
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      sheets.forEach(
          (sheetName, text) -> {
            XSSFSheet sheet = book.createSheet(sheetName);
            sheet.createRow(0).createCell(0).setCellValue(text);
          });
      book.write(out);
    }
    return file;
  }

  /** A ZIP with these entries. */
  public Path zip(String name, Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** An OpenDocument file with that content. */
  public Path open(String name, String mediaType, String content) throws IOException {
    return zip(
        name,
        new java.util.LinkedHashMap<>(
            Map.of(
                "mimetype", bytes(mediaType),
                "content.xml", bytes(content))));
  }

  /** A mail with a body and an attachment. */
  public Path mail(String name, String body, Path attachment) throws IOException {
    return mail(name, body, attachment, 1);
  }

  /** A mail with a body and so many times the same attachment. */
  public Path mail(String name, String body, Path attachment, int times) throws IOException {
    String attached =
        """
        --grens
        Content-Type: application/octet-stream; name="%1$s"
        Content-Disposition: attachment; filename="%1$s"
        Content-Transfer-Encoding: base64

        %2$s
        """
            .formatted(
                attachment.getFileName(),
                Base64.getMimeEncoder().encodeToString(Files.readAllBytes(attachment)));
    String mail =
        """
        From: loket@gemeente.example
        To: bedrijf@gemeente.example
        Date: Tue, 3 Mar 2026 10:15:00 +0100
        Subject: Vraag over een vergunning
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="grens"

        --grens
        Content-Type: text/plain; charset=utf-8

        %s
        %s--grens--
        """
            .formatted(body, attached.repeat(times));
    return text(name, mail.replace("\r", "").replace("\n", "\r\n"));
  }

  /** A text file. */
  public Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
