package org.vouchgate.gateway.platform.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.UserAuthFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.vouchgate.ats.file.FilePlace;

/** SSH clients that ask nothing of this machine: no known hosts, no agent, no configuration, no keys lying about. */
final class SshClients {

    /** Signatures in which a server may prove its key, best first; none by SHA-1. */
    static final List<String> HOST_KEYS = List.of(
            "ssh-ed25519",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "rsa-sha2-512",
            "rsa-sha2-256");

    private SshClients() {}

    static SshClient knowing(PinnedKey pinned, List<String> hostKeys, FilePlace place) {
        var client = SshClient.setUpDefaultClient();
        client.setNioWorkers(1);
        client.setServerKeyVerifier(pinned);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setFilePasswordProvider(FilePasswordProvider.EMPTY);
        client.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        client.setSignatureFactories(signatures(hostKeys));
        client.setUserAuthFactories(ways(place));
        client.setCipherFactories(unbroken(client.getCipherFactories()));
        client.setMacFactories(unbroken(client.getMacFactories()));
        client.setKeyExchangeFactories(unbroken(client.getKeyExchangeFactories()));
        return client;
    }

    /** The names of the signatures that a key of this type makes. */
    static List<String> signaturesOf(String keyType) {
        return "ssh-rsa".equals(keyType) ? List.of("rsa-sha2-512", "rsa-sha2-256") : List.of(keyType);
    }

    private static List<UserAuthFactory> ways(FilePlace place) {
        var ways = new ArrayList<UserAuthFactory>();
        if (place.privateKey().isPresent()) {
            ways.add(new UserAuthPublicKeyFactory(signatures(HOST_KEYS)));
        }
        if (place.password().isPresent()) {
            ways.add(UserAuthPasswordFactory.INSTANCE);
        }
        return ways;
    }

    private static List<NamedFactory<Signature>> signatures(List<String> names) {
        return Arrays.stream(BuiltinSignatures.values())
                .filter(one -> one.isSupported() && names.contains(one.getName()))
                .sorted((one, other) -> names.indexOf(one.getName()) - names.indexOf(other.getName()))
                .<NamedFactory<Signature>>map(one -> one)
                .toList();
    }

    private static <T extends NamedResource> List<T> unbroken(List<T> all) {
        return all.stream()
                .filter(one -> !one.getName().matches(".*(sha1|md5|-cbc|3des|arcfour|none).*"))
                .toList();
    }
}
