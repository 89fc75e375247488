package org.vouchgate.gateway.platform.network;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as it is handed to a mail server.
 *
 * @param id       names it for ever: who gets it twice, because a gateway died between sending and noting it, gets one mail
 * @param to       one address
 * @param subject  one line
 * @param text     what is read where HTML is not
 * @param html     the same, laid out; loads nothing from anywhere
 * @param language the language of its words
 * @param at       when it is sent
 */
public record OutgoingMail(UUID id, String to, String subject, String text, String html, String language, Instant at) {}
