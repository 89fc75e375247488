package org.vouchgate.testkit;

/**
 * Something an issuer publishes: a DID document, metadata, a status list.
 *
 * @param contentType the media type it is served with
 * @param body        the text
 */
public record PublishedDocument(String contentType, String body) {}
