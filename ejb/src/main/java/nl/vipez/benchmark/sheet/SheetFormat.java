package nl.vipez.benchmark.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of spreadsheets. */
public enum SheetFormat {
  /** Office Open XML. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxFile()),
  /** OpenDocument. */
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", new OdsFile());

  private final String extension;
  private final String mediaType;
  private final SheetFile file;

  SheetFormat(String extension, String mediaType, SheetFile file) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.file = file;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The format with this extension or media type. */
  public static Optional<SheetFormat> of(String name) {
    return Arrays.stream(values())
        .filter(one -> one.extension.equals(name) || one.mediaType.equals(name))
        .findFirst();
  }

  /**
   * Reads a file.
   *
   * @throws nl.vipez.shared.DomainException {@link nl.vipez.shared.Problem#UNPROCESSABLE} when it
   *     is no such file, or larger than its bounds
   */
  public List<Sheet> read(byte[] bytes) {
    Bounds.checkPacked(bytes);
    return file.read(bytes);
  }

  /** Writes a file. */
  public byte[] write(List<Sheet> sheets) {
    return file.write(sheets);
  }
}
