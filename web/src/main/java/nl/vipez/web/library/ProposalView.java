package nl.vipez.web.library;

import java.io.Serializable;
import nl.vipez.library.model.proposal.Proposal;

/**
 * A proposed value as the desk shows it beside its field.
 *
 * @param field name of the field
 * @param value as the field takes it
 * @param shown in words
 * @param page the part it was read in, from 1
 * @param place what one calls that part
 * @param snippet the words themselves
 * @param sure whether a glance will do
 * @param same whether the field holds it already
 */
public record ProposalView(
    String field,
    String value,
    String shown,
    int page,
    String place,
    String snippet,
    boolean sure,
    boolean same)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static ProposalView of(Proposal proposal, DescriptionForm form, DocumentWords words) {
    String value = proposal.value();
    return new ProposalView(
        proposal.field().name().toLowerCase(java.util.Locale.ROOT),
        value,
        switch (proposal.field()) {
          case KIND -> words.kind(value);
          case MUNICIPALITY -> words.municipality(value);
          case THEMES -> words.theme(value);
          case LANGUAGE -> words.language(value);
          case TITLE, YEAR -> value;
        },
        proposal.evidence().page(),
        words.place(
            proposal.evidence().type(), proposal.evidence().page(), proposal.evidence().label()),
        proposal.evidence().snippet(),
        proposal.sure(),
        form.holds(proposal.field(), value));
  }
}
