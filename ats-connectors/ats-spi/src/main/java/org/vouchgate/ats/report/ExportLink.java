package org.vouchgate.ats.report;

import java.net.URI;

/**
 * Where a verified result can be had in a format of others.
 *
 * @param format {@code ler-rs} or {@code json-resume}
 * @param link   behind the gateway's login; no personal data in it
 */
public record ExportLink(String format, URI link) {}
