package org.vouchgate.gateway.request;

import java.util.Optional;

/**
 * Why somebody is asked, in words that they read.
 *
 * @param text     as it was written
 * @param language in which language, as a BCP 47 tag; empty if nobody said
 */
record Purpose(String text, Optional<String> language) {}
