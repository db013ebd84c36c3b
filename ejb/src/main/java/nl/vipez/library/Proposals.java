package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.proposal.Proposal;
import nl.vipez.library.model.proposal.ProposalRules;
import nl.vipez.municipality.Municipalities;
import nl.vipez.shared.ShortMemory;
import nl.vipez.theme.Themes;

/**
 * What the text of a document proposes for its description. The registers and what is usual in the
 * library are remembered for a minute.
 */
@ApplicationScoped
public class Proposals {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Documents documents;
  private final ShortMemory<String, ProposalRules> rules;
  private final Municipalities municipalities;
  private final Themes themes;
  private final VersionProfiles profiles;
  private final Registers registers;

  @Inject
  Proposals(
      Documents documents,
      Municipalities municipalities,
      Themes themes,
      VersionProfiles profiles,
      Registers registers,
      Clock clock) {
    this.documents = documents;
    this.municipalities = municipalities;
    this.themes = themes;
    this.profiles = profiles;
    this.registers = registers;
    this.rules = new ShortMemory<>(clock, REMEMBERED, 1);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Proposals() {
    this.documents = null;
    this.municipalities = null;
    this.themes = null;
    this.profiles = null;
    this.registers = null;
    this.rules = null;
  }

  /**
   * What one version proposes, in the order of the fields; nothing before it was read.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for a version this caller may not see
   */
  public List<Proposal> of(Caller caller, String id, int version) {
    LibraryDocument document = documents.find(caller, id, version);
    return document.parts() == 0
        ? List.of()
        : rules
            .get("", every -> rules())
            .propose(documents.text(caller, id, Optional.of(version), 1, Integer.MAX_VALUE));
  }

  private ProposalRules rules() {
    Map<String, Double> usual = profiles.usualRates();
    return new ProposalRules(
        municipalities.all(), themes.all(), usual, registers.today().getYear());
  }
}
