package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.security.CurrentCaller;

/**
 * What the address of a page says it is about: {@code municipality} (code or name; else the
 * caller's), {@code year} and {@code peers}.
 */
@RequestScoped
@Named("subject")
public class Subject {
  private HttpServletRequest request;
  private CurrentCaller current;
  private Municipalities municipalities;
  private Circles circles;

  /** For the container. */
  @Inject
  public Subject(
      HttpServletRequest request,
      CurrentCaller current,
      Municipalities municipalities,
      Circles circles) {
    this.request = request;
    this.current = current;
    this.municipalities = municipalities;
    this.circles = circles;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Subject() {}

  /** One parameter of the address; empty when absent or blank. */
  public Optional<String> asked(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** All values of a parameter. */
  public List<String> askedAll(String name) {
    return Optional.ofNullable(request.getParameterValues(name)).stream()
        .flatMap(java.util.Arrays::stream)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The municipality the page is about; empty when none is named, or nobody knows it. */
  public Optional<Municipality> municipality() {
    return asked("municipality").isPresent()
        ? asked("municipality").flatMap(this::named)
        : current.caller().municipality().flatMap(municipalities::find);
  }

  /** The municipality with this code or name; of two with one name, the one that exists. */
  public Optional<Municipality> named(String text) {
    return municipalities
        .find(text)
        .or(
            () ->
                municipalities.all().stream()
                    .filter(one -> one.name().equalsIgnoreCase(text))
                    .max(java.util.Comparator.comparingInt(one -> one.validTo().orElse(9999))));
  }

  /** Whether a municipality is named that nobody knows. */
  public boolean isUnknown() {
    return asked("municipality").isPresent() && municipality().isEmpty();
  }

  /** Answers 404 where nobody knows the municipality named; the page itself says so in words. */
  public void tellUnknown() {
    if (isUnknown()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /**
   * The year asked for.
   *
   * @throws DomainException {@link Problem#INVALID} when it is no year
   */
  public Optional<Integer> year() {
    return asked("year")
        .map(
            text -> {
              if (!text.matches("\\d{4}")) {
                throw new DomainException(Problem.INVALID, "benchmark.no-figures-for-year", text);
              }
              return Integer.valueOf(text);
            });
  }

  /** The peers asked for. */
  public Optional<PeerChoice> peers() {
    return asked("peers").map(PeerChoice::parse);
  }

  /** This page's address with what it is about, so far as it is not what comes by itself. */
  public Address address(String path) {
    return Address.of(path)
        .with("municipality", foreign())
        .with("year", asked("year").orElse(""))
        .with("peers", peers().map(PeerChoice::text).orElse(""));
  }

  /** The same without the peers. */
  public Address addressWithoutPeers(String path) {
    return Address.of(path).with("municipality", foreign()).with("year", asked("year").orElse(""));
  }

  private String foreign() {
    return municipality()
        .map(Municipality::code)
        .filter(code -> !current.caller().worksFor(code))
        .orElse("");
  }

  /** Whether the page is about the caller's own municipality. */
  public boolean isOwn() {
    return municipality().filter(one -> current.caller().worksFor(one.code())).isPresent();
  }

  /** Whether there is a round to show. */
  public boolean isPublished() {
    return circles.newestPublished().isPresent();
  }

  /** What to write in the picker. */
  public String getName() {
    return municipality().map(Municipality::name).or(() -> asked("municipality")).orElse("");
  }

  /** The municipalities to pick from: those of the newest published round's year. */
  public List<Municipality> getAll() {
    return circles.newestPublishedReferenceYear().map(municipalities::inYear).orElseGet(List::of);
  }
}
