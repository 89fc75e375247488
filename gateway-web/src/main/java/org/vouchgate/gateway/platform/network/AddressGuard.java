package org.vouchgate.gateway.platform.network;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names, and refuses every address that is not on the public Internet (RFC 6890). As the client connects to
 * exactly what this returns, an answer that changes between check and use changes nothing.
 */
final class AddressGuard implements DnsResolver {

    /** The name leads to a place that must not be asked. */
    static final class RefusedAddressException extends IOException {

        private static final long serialVersionUID = 1L;

        RefusedAddressException(String host) {
            super(host + " leads to a private or special address");
        }
    }

    private final boolean allowLoopback;
    private final Predicate<String> mayBePrivate;

    /** Lets through the public Internet, and loopback addresses if so told. */
    AddressGuard(boolean allowLoopback) {
        this(allowLoopback, false);
    }

    /**
     * Lets through more, for an address that the operator and nobody else has chosen.
     *
     * @param allowPrivate whether an organisation's internal addresses may be asked; link-local ones, where clouds keep
     *                     their secrets, never are
     */
    AddressGuard(boolean allowLoopback, boolean allowPrivate) {
        this(allowLoopback, host -> allowPrivate);
    }

    /**
     * The same for hosts that the operator has named.
     *
     * @param mayBePrivate which hosts may have an organisation's internal address
     */
    AddressGuard(boolean allowLoopback, Predicate<String> mayBePrivate) {
        this.allowLoopback = allowLoopback;
        this.mayBePrivate = mayBePrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(host);
        var inside = mayBePrivate.test(host);
        if (!Arrays.stream(addresses).allMatch(address -> permitted(address, inside))) {
            var refused = new UnknownHostException(host);
            refused.initCause(new RefusedAddressException(host));
            throw refused;
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean permitted(InetAddress address, boolean allowPrivate) {
        if (address.isLoopbackAddress()) {
            return allowLoopback;
        }
        if (isInternal(address)) {
            return allowPrivate;
        }
        if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address
                ? isPublic(address.getAddress())
                : address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    /** RFC 1918 and RFC 4193, without the corner of the latter where a cloud keeps its machines' secrets. */
    private static boolean isInternal(InetAddress address) {
        if (address instanceof Inet4Address) {
            return address.isSiteLocalAddress();
        }
        var bytes = address.getAddress();
        boolean metadata = bytes[0] == (byte) 0xfd && bytes[1] == 0 && bytes[2] == 0x0e && bytes[3] == (byte) 0xc2;
        return (bytes[0] & 0xfe) == 0xfc && !metadata;
    }

    /** What {@link InetAddress} has no name for: shared, protocol, documentation, benchmarking and reserved ranges. */
    private static boolean isPublic(byte[] address) {
        int a = address[0] & 0xff;
        int b = address[1] & 0xff;
        int c = address[2] & 0xff;
        return a != 0
                && a < 240
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 198 && (b == 18 || b == 19))
                && !(a == 198 && b == 51 && c == 100)
                && !(a == 203 && b == 0 && c == 113)
                && !(a == 192 && b == 88 && c == 99);
    }

    /** Only global unicast counts; of it neither tunnels that can hide a private address nor documentation ranges. */
    private static boolean isPublic6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        boolean globalUnicast = (first & 0xe000) == 0x2000;
        boolean protocolAssignments = first == 0x2001 && second < 0x0200;
        boolean documentation = first == 0x2001 && second == 0x0db8 || first == 0x3fff;
        boolean sixToFour = first == 0x2002;
        return globalUnicast && !protocolAssignments && !documentation && !sixToFour;
    }
}
