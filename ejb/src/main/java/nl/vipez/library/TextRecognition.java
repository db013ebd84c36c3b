package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.search.extract.ScanSettings;
import nl.vipez.search.extract.process.ScanProgram;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the text of scans can be recognised here: by Tesseract, when it is installed with one of
 * the languages wanted. Looked for once, when the application starts.
 *
 * <p>Settings: {@code vipez.extraction.ocr.command} (name or path), {@code .languages} (Tesseract's
 * codes, best first), {@code .page-seconds}, {@code .file-seconds}, {@code .max-page-pixels}.
 */
@ApplicationScoped
public class TextRecognition {
  private static final Logger LOG = Logger.getLogger(TextRecognition.class.getName());

  private final Optional<ScanSettings> settings;

  @Inject
  TextRecognition(
      @ConfigProperty(name = "vipez.extraction.ocr.command") Optional<String> command,
      @ConfigProperty(name = "vipez.extraction.ocr.languages") List<String> languages,
      @ConfigProperty(name = "vipez.extraction.ocr.page-seconds") int pageSeconds,
      @ConfigProperty(name = "vipez.extraction.ocr.file-seconds") int fileSeconds,
      @ConfigProperty(name = "vipez.extraction.ocr.max-page-pixels") int maxPagePixels) {
    this.settings =
        command
            .flatMap(name -> ScanProgram.find(name, languages))
            .map(
                found ->
                    new ScanSettings(
                        found.program(),
                        found.languages(),
                        Duration.ofSeconds(pageSeconds),
                        Duration.ofSeconds(fileSeconds),
                        maxPagePixels));
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected TextRecognition() {
    this.settings = null;
  }

  /**
   * Made while the application's own settings can be read: a health check comes from outside it.
   */
  void start(@Observes ApplicationStarted started) {
    LOG.info(() -> "Text of scans is recognised in: " + getLanguages());
  }

  /** Whether scans can be read at all. */
  public boolean isInstalled() {
    return settings.isPresent();
  }

  /** The languages in which they can, in Tesseract's codes; none when they cannot. */
  public List<String> getLanguages() {
    return settings.map(ScanSettings::languages).orElse(List.of());
  }

  Optional<ScanSettings> settings() {
    return settings;
  }
}
