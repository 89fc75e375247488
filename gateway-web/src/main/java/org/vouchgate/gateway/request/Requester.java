package org.vouchgate.gateway.request;

/**
 * Who asked.
 *
 * @param subject stable identifier, for the audit trail
 * @param name    for people
 */
public record Requester(String subject, String name) {}
