package nl.vipez.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.model.Audience;

/** Makes the {@link Audience} of a caller; nothing else decides who sees what. */
@ApplicationScoped
public class Audiences {

  /** What this caller may see now. */
  public Audience of(Caller caller) {
    Set<String> own = caller.municipality().map(Set::of).orElse(Set.of());
    return new Audience(caller, own, own, Set.of());
  }
}
