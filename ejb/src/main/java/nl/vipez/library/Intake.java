package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.library.model.StoredFile;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Takes files in: the description is checked, the bytes are streamed into the store, a row is
 * written; reading the text follows in the background.
 */
@ApplicationScoped
public class Intake {
  private final Audiences audiences;
  private final Registers registers;
  private final FileStore store;
  private final Arrivals arrivals;

  @Inject
  Intake(Audiences audiences, Registers registers, FileStore store, Arrivals arrivals) {
    this.audiences = audiences;
    this.registers = registers;
    this.store = store;
    this.arrivals = arrivals;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Intake() {
    this.audiences = null;
    this.registers = null;
    this.store = null;
    this.arrivals = null;
  }

  /**
   * Takes in a file as a new document.
   *
   * @return the id of the new line of versions
   * @throws DomainException FORBIDDEN for who may not bring documents, UNPROCESSABLE with every bad
   *     field or for a file without content, TOO_LARGE beyond the bound, CONFLICT for a file the
   *     library has already; nothing is kept then
   */
  public String receive(
      Caller caller, DescriptionDraft draft, Arrival arrival, InputStream content) {
    Audience audience = admitted(caller, arrival);
    Description description = registers.rules().check(draft, audience);
    StoredFile file = store.put(content);
    return arrivals.add(audience, arrival, file, description);
  }

  /**
   * Takes in a file as a new version of a document; the published version stays searchable until
   * the new one is published.
   *
   * @throws DomainException as {@link #receive}; NOT_FOUND for a line the caller may not edit
   */
  public void receiveVersion(
      Caller caller,
      String document,
      DescriptionDraft draft,
      Arrival arrival,
      InputStream content) {
    Audience audience = admitted(caller, arrival);
    Description description = registers.rules().check(draft, audience);
    StoredFile file = store.put(content);
    arrivals.addTo(document, audience, arrival, file, description);
  }

  /** The largest file taken in, in bytes. */
  public long maxBytes() {
    return store.maxBytes();
  }

  private Audience admitted(Caller caller, Arrival arrival) {
    if (!caller.signedIn() || caller.is(Role.STEERING)) {
      throw new DomainException(Problem.FORBIDDEN, "library.may-not-upload");
    }
    if (arrival.publish() && !caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "library.curators-only");
    }
    return audiences.of(caller);
  }
}
