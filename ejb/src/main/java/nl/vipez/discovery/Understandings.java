package nl.vipez.discovery;

import java.util.List;
import nl.vipez.discovery.model.Understanding;
import nl.vipez.discovery.model.Understanding.Remark;
import nl.vipez.discovery.model.Understanding.TypedField;
import nl.vipez.search.Interpretation;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryPart;

/** Says how a query was understood: what the index made of it, and what the fields meant. */
final class Understandings {

  private Understandings() {}

  static Understanding of(ParsedQuery asked, Interpretation said) {
    return new Understanding(
        said.words(),
        said.phrases(),
        said.prefixes(),
        said.titled(),
        said.alternatives(),
        fields(asked),
        said.excluded(),
        said.alsoSearched(),
        said.missing(),
        said.loosened(),
        asked.remarks().stream()
            .map(remark -> new Remark(remark.kind().name(), remark.text()))
            .toList());
  }

  private static List<TypedField> fields(ParsedQuery asked) {
    return asked.parts().stream()
        .filter(part -> part instanceof QueryPart.Carrying || part instanceof QueryPart.Titled)
        .map(
            part ->
                new TypedField(
                    asked.text().substring(part.start(), part.end()), asked.textWithout(part)))
        .toList();
  }
}
