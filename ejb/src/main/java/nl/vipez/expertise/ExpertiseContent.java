package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.NeedDraft;
import nl.vipez.expertise.model.OfferDraft;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;

/** Fictional offers and needs of the demonstration accounts. */
@ApplicationScoped
public class ExpertiseContent implements ContentStep {
  private static final ResourceTable OFFERS = new ResourceTable("/demonstration/offers.csv");
  private static final ResourceTable NEEDS = new ResourceTable("/demonstration/needs.csv");

  @Inject private Accounts accounts;
  @Inject private Offers offers;
  @Inject private Needs needs;

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String name() {
    return "demonstration-expertise";
  }

  @Override
  public String version() {
    return OFFERS.version() + NEEDS.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(2);
    OFFERS.forEach(this::offer);
    progress.done(1);
    NEEDS.forEach(this::need);
    progress.done(2);
  }

  private void offer(ResourceTable.Row row) {
    Caller person = accounts.find(row.text("username")).orElseThrow().caller();
    OfferDraft draft =
        new OfferDraft(
            row.text("title"),
            row.text("text"),
            Set.copyOf(row.list("themes")),
            Set.of(),
            "",
            Integer.parseInt(row.text("capacity")),
            LocalDate.parse(row.text("available_from")),
            row.optional("available_to").map(LocalDate::parse),
            "yes".equals(row.text("consent")));
    if (offers.mine(person).stream().noneMatch(own -> own.offer().title().equals(draft.title()))) {
      offers.offer(person, draft);
    }
  }

  private void need(ResourceTable.Row row) {
    Caller person = accounts.find(row.text("username")).orElseThrow().caller();
    NeedDraft draft =
        new NeedDraft(
            person.municipality().orElseThrow(),
            row.text("title"),
            row.text("text"),
            Set.copyOf(row.list("themes")),
            row.optional("indicator"),
            Optional.empty(),
            true);
    if (needs.mine(person).stream().noneMatch(need -> need.title().equals(draft.title()))) {
      needs.ask(person, draft);
    }
  }
}
