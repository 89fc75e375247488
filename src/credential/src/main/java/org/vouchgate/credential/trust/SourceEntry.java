package org.vouchgate.credential.trust;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A source of trust that somebody else keeps, as a trust file describes it. */
public sealed interface SourceEntry {

    /** Its name as it stands in a sentence: {@code the EU list of identity providers}. */
    String name();

    /** The longest that anything fetched from it may be relied on. */
    Duration maxAge();

    /** The types of credential it is asked about; none where the source says them itself. */
    CredentialTypes types();

    /**
     * What a service on a list makes an issuer trusted for.
     *
     * @param type  the service's type identifier, as the list writes it
     * @param types the types of credential that stand for it here; a list never says them itself
     */
    record ServiceRule(String type, CredentialTypes types, NameRule nameRule, Set<String> issuers) {
        public ServiceRule {
            issuers = Set.copyOf(issuers);
        }
    }

    /**
     * A trusted list of ETSI TS 119 602 (JSON) or ETSI TS 119 612 (XML).
     *
     * @param xml      whether it is XML
     * @param signers  who may sign it
     * @param services which of its services count, and for what; others are passed over
     */
    record EtsiList(
            String name,
            URI url,
            boolean xml,
            Signers signers,
            Duration maxAge,
            RevocationPolicy revocation,
            List<ServiceRule> services)
            implements SourceEntry {
        public EtsiList {
            services = List.copyOf(services);
        }

        @Override
        public CredentialTypes types() {
            return new CredentialTypes(services.stream()
                    .flatMap(service -> service.types().types().stream())
                    .collect(Collectors.toSet()));
        }
    }

    /** A registry of issuers' DIDs as one unsigned document; nothing but https protects it. */
    record IssuerRegistry(String name, URI url, Duration maxAge, CredentialTypes types) implements SourceEntry {}

    /** A registry that is asked about one issuer at a time and answers with a signed statement. */
    record LookupRegistry(
            String name, URI fetchEndpoint, String registry, Signers signers, Duration maxAge, CredentialTypes types)
            implements SourceEntry {}

    /**
     * An OpenID Federation.
     *
     * @param anchor     the trust anchor's entity identifier
     * @param keys       the trust anchor's federation keys
     * @param hosts      hosts of entities that may be asked: {@code college.example.edu}, or {@code *.example.edu} for all below
     * @param types      what its issuers are trusted for
     * @param trustMarks trust mark identifiers an issuer must bear, each issued under the federation's rules
     */
    record Federation(
            String name,
            String anchor,
            Signers keys,
            Set<String> hosts,
            Duration maxAge,
            CredentialTypes types,
            Set<String> trustMarks)
            implements SourceEntry {
        public Federation {
            hosts = Set.copyOf(hosts);
            trustMarks = Set.copyOf(trustMarks);
        }
    }

    /** A list of authorities that issue mobile documents (ISO/IEC 18013-5, annex C); it says for which document types. */
    record IacaList(String name, URI url, Signers signers, Duration maxAge, RevocationPolicy revocation)
            implements SourceEntry {
        @Override
        public CredentialTypes types() {
            return new CredentialTypes(Set.of());
        }
    }
}
