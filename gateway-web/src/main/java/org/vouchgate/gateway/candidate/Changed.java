package org.vouchgate.gateway.candidate;

/**
 * What a reader of a candidate's page is sent when it has changed.
 *
 * @param rest whether the part below the headline is sent, too; not while a form in it may be half filled in
 */
public record Changed(CandidatePage page, boolean rest) {}
