package nl.vipez.expertise;

import java.util.List;
import nl.vipez.expertise.model.RequestState;

/** What the requests so far say of load and of help given and received; made from one query. */
final class Ledger {
  private final List<RequestRow> requests;

  Ledger(List<RequestRow> requests) {
    this.requests = requests;
  }

  /** Requests of this person that still take capacity, over all of the person's offers. */
  int running(String username) {
    return (int)
        requests.stream()
            .filter(request -> request.offer().username().equals(username))
            .filter(request -> request.state().running())
            .count();
  }

  /** Whether this person declined this need before. */
  boolean declined(long need, String username) {
    return requests.stream()
        .filter(request -> request.need().toNeed().id() == need)
        .filter(request -> request.offer().username().equals(username))
        .anyMatch(request -> request.state() == RequestState.DECLINED);
  }

  /** Whether somebody was asked for this need and did not say no, or helped already. */
  boolean served(long need) {
    return requests.stream()
        .filter(request -> request.need().toNeed().id() == need)
        .anyMatch(request -> request.state().running() || request.state().counts());
  }

  /** Help that the seeker's municipality gave the provider's, minus what it received from it. */
  int balance(String seeker, String provider) {
    return given(seeker, provider) - given(provider, seeker);
  }

  private int given(String by, String to) {
    return (int)
        requests.stream()
            .filter(request -> request.state().counts())
            .filter(request -> request.offer().toOffer().municipality().equals(by))
            .filter(request -> request.need().toNeed().municipality().equals(to))
            .count();
  }
}
