package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.mdoc.MdocPolicy;
import org.vouchgate.credential.w3c.DataIntegrityVerifier;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.request.FederationEntity;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.OtherNames;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.request.VerifierDid;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.ResponseKey;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/**
 * Constructs the rooms that are plain Java, in the order of the line. What decides about security is wired by hand,
 * here and in the trust feature, so that a jar on the class path can add none of it.
 */
@ApplicationScoped
public class Wiring {

    /** Announces the algorithms that the verifiers enforce (AR-10); a device's MAC is taken without being announced. */
    @Produces
    @Singleton
    VpFormats vpFormats(ProofSettings proofs) {
        return new VpFormats(Map.of(
                CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(JwsAlgorithm.USUAL),
                CredentialFormat.JWT_VC, new FormatSupport.JwtVc(JwtVcVerifier.ALGORITHMS),
                CredentialFormat.DATA_INTEGRITY_VC,
                        new FormatSupport.DataIntegrity(
                                DataIntegrityVerifier.proofTypes(proofs.legacy()),
                                DataIntegrityVerifier.cryptosuites()),
                CredentialFormat.MDOC,
                        new FormatSupport.Mdoc(
                                MdocPolicy.USUAL.issuerIdentifiers(), MdocPolicy.USUAL.deviceIdentifiers())));
    }

    @Produces
    @Singleton
    PresentationProtocol presentationProtocol(VpFormats formats) {
        return new OpenId4Vp(formats);
    }

    @Produces
    @Singleton
    SigningIdentities signingIdentities(SigningSettings settings, NamesSettings names, GatewaySettings gateway) {
        var identities = Stream.concat(Stream.of(settings.current()), settings.earlier().stream())
                .map(entry -> identity(entry, names, gateway))
                .toList();
        for (var attestation : names.attestations()) {
            if (identities.stream()
                    .noneMatch(identity -> attestation.isAbout(identity.leaf().getPublicKey()))) {
                throw new IllegalArgumentException("gateway.signing.attestations: " + attestation
                        + " is about none of the keys in gateway.signing.keystore");
            }
        }
        return new SigningIdentities(identities.get(0), identities.subList(1, identities.size()));
    }

    private static SigningIdentity identity(SigningSettings.Entry entry, NamesSettings names, GatewaySettings gateway) {
        var identity = SigningIdentity.of(entry.key(), entry.chain());
        return identity.alsoKnownAs(new OtherNames(
                Optional.of(VerifierDid.of(gateway.publicUrl())),
                names.attestations().stream()
                        .filter(attestation ->
                                attestation.isAbout(identity.leaf().getPublicKey()))
                        .findFirst(),
                names.federation().map(member -> gateway.publicUrl().toString()),
                names.registered()));
    }

    @Produces
    @Singleton
    FederationMembership federation(NamesSettings names, GatewaySettings gateway) {
        var key = names.federation()
                .map(member -> ResponseKey.published(
                        member.encryption().secret(), member.encryption().open()));
        return new FederationMembership(
                names.federation()
                        .map(member -> new FederationEntity(
                                gateway.publicUrl(),
                                member.signing().secret(),
                                member.signing().open(),
                                member.authorityHints(),
                                key.orElseThrow().publicJwk())),
                key);
    }

    /** The starter vocabulary; what an employer goes by is {@code Taxonomies}' to say. */
    @Produces
    @Singleton
    SkillsTaxonomy taxonomy() {
        return TaxonomyDirectory.inMemory(StarterVocabulary.VERSION, StarterVocabulary.concepts(), Optional.empty());
    }
}
