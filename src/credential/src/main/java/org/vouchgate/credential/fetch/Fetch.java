package org.vouchgate.credential.fetch;

import java.net.URI;

/** Reads a remote document. SPI: the only way out of the libraries. */
@FunctionalInterface
public interface Fetch {

    /**
     * Reads one document with GET. Implementations refuse anything but https, private and special-purpose addresses
     * (after DNS, on every redirect), and bodies above {@code maxBytes}; they send neither cookies nor credentials.
     * Never throws for what the other side does.
     *
     * @param address  absolute URI
     * @param accept   value of the Accept header, such as {@code application/statuslist+jwt}
     * @param maxBytes the largest body worth reading, after transfer decoding
     */
    Fetched get(URI address, String accept, int maxBytes);

    /**
     * As {@link #get}, for documents that carry a signature their reader verifies, and that are published without TLS as a
     * rule: answers about certificates (RFC 5280, section 8; RFC 6960, appendix A). Implementations may allow http.
     */
    default Fetched getSigned(URI address, String accept, int maxBytes) {
        return get(address, accept, maxBytes);
    }

    /**
     * Whether the work that this thread does has waited for others as long as it may. Then nothing more is fetched for it,
     * and what is remembered is still given out.
     */
    default boolean isOutOfTime() {
        return false;
    }

    /** The same way out, by {@link #getSigned}. */
    default Fetch forSigned() {
        var plain = this;
        return new Fetch() {
            @Override
            public Fetched get(URI address, String accept, int maxBytes) {
                return plain.getSigned(address, accept, maxBytes);
            }

            @Override
            public boolean isOutOfTime() {
                return plain.isOutOfTime();
            }
        };
    }
}
