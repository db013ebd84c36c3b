package nl.vipez.platform;

/**
 * Told once when schema and services stand: background work begins by observing it, never in a
 * start-up bean of the EJB container. A thread begun there is taken for a call of that bean, and
 * Payara then leaves its connections out of the transactions that {@code @Transactional} begins:
 * each statement would be committed by itself.
 */
public record ApplicationStarted() {}
