package nl.vipez.web.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;

/** Names for codes, on pages reached as {@code municipalityNames}. */
@Named
@ApplicationScoped
public class MunicipalityNames {
  private final Municipalities municipalities;

  @Inject
  MunicipalityNames(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MunicipalityNames() {
    this.municipalities = null;
  }

  /** The newest name of this municipality; the code itself where it is unknown. */
  public String of(String code) {
    return municipalities.find(code).map(Municipality::name).orElse(code);
  }
}
