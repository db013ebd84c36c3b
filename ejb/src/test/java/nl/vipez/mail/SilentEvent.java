package nl.vipez.mail;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An event nobody listens to, unless a test overrides {@link #fire}. */
public class SilentEvent<T> implements Event<T> {
  @Override
  public void fire(T event) {}

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event) {
    return CompletableFuture.completedFuture(event);
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    return fireAsync(event);
  }

  @Override
  public Event<T> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends T> Event<U> select(Class<U> type, Annotation... qualifiers) {
    return new SilentEvent<>();
  }

  @Override
  public <U extends T> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    return new SilentEvent<>();
  }
}
