package nl.vipez.platform;

/** Told once when the application is taken down: background work ends, what gathered is written. */
public record ApplicationStopping() {}
