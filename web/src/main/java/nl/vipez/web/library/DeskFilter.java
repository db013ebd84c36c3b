package nl.vipez.web.library;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;
import nl.vipez.library.model.curation.QueueFilter;
import nl.vipez.library.model.curation.QueueFilter.Order;
import org.jspecify.annotations.Nullable;

/**
 * What the curator chose to see on the desk, as it stands in the address; unknown codes are passed
 * over.
 */
public class DeskFilter implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The states whose documents the desk shows, in this order. */
  private static final List<String> STATES =
      List.of("SUBMITTED", "PUBLISHED", "REJECTED", "WITHDRAWN", "FAILED");

  private String state = STATES.getFirst();
  private String kind = "";
  private String municipality = "";
  private String uploader = "";
  private String age = "";
  private String near = "";
  private String review = "";
  private String failure = "";
  private String order = "";

  QueueFilter filter(Instant now) {
    DocumentState chosen = code(DocumentState.values(), state).orElse(DocumentState.SUBMITTED);
    QueueFilter usual = QueueFilter.in(chosen);
    return new QueueFilter(
        chosen,
        code(DocumentKind.values(), kind),
        filled(municipality),
        filled(uploader),
        filled(age)
            .filter(days -> days.matches("\\d{1,4}"))
            .map(days -> now.minus(Duration.ofDays(Long.parseLong(days)))),
        !near.isEmpty(),
        !review.isEmpty(),
        chosen == DocumentState.FAILED ? code(Failure.values(), failure) : Optional.empty(),
        code(Order.values(), order).orElse(usual.order()));
  }

  /** How the queue is sorted, the usual way for its state when nothing was chosen. */
  String sorted() {
    return filter(Instant.EPOCH).order().name();
  }

  /** Whether more is asked than a state alone. */
  public boolean isNarrowed() {
    return !(kind + municipality + uploader + age + near + review + failure).isEmpty();
  }

  /** The address's parameters for this choice. */
  public String getQuery() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("state", state);
    values.put("kind", kind);
    values.put("municipality", municipality);
    values.put("uploader", uploader);
    values.put("age", age);
    values.put("near", near);
    values.put("review", review);
    values.put("failure", failure);
    values.put("order", order);
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value).filter(text -> !text.isBlank());
  }

  private static <E extends Enum<E>> Optional<E> code(E[] values, String code) {
    return Arrays.stream(values).filter(one -> one.name().equals(code)).findFirst();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** The states one may choose from. */
  public List<String> getStates() {
    return STATES;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String value) {
    state = STATES.contains(orEmpty(value)) ? orEmpty(value) : STATES.getFirst();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String value) {
    kind = orEmpty(value);
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(@Nullable String value) {
    municipality = orEmpty(value);
  }

  public String getUploader() {
    return uploader;
  }

  public void setUploader(@Nullable String value) {
    uploader = orEmpty(value);
  }

  public String getAge() {
    return age;
  }

  public void setAge(@Nullable String value) {
    age = orEmpty(value);
  }

  public String getNear() {
    return near;
  }

  public void setNear(@Nullable String value) {
    near = orEmpty(value);
  }

  public String getReview() {
    return review;
  }

  public void setReview(@Nullable String value) {
    review = orEmpty(value);
  }

  public String getFailure() {
    return failure;
  }

  public void setFailure(@Nullable String value) {
    failure = orEmpty(value);
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(@Nullable String value) {
    order = orEmpty(value);
  }
}
