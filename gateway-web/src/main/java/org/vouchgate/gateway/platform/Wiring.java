package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.matching.RequirementReader;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.SigningIdentities;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/**
 * Constructs the rooms that are plain Java, in the order of the line. What decides about security is wired by hand,
 * here and in the trust feature, so that a jar on the class path can add none of it.
 */
@ApplicationScoped
public class Wiring {

    /** Announces exactly the algorithms that the verifiers enforce (AR-10). */
    @Produces
    @Singleton
    PresentationProtocol presentationProtocol() {
        return new OpenId4Vp(new VpFormats(Map.of(
                CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(JwsAlgorithm.USUAL),
                CredentialFormat.JWT_VC, new FormatSupport.JwtVc(JwtVcVerifier.ALGORITHMS))));
    }

    @Produces
    @Singleton
    SigningIdentities signingIdentities(SigningSettings settings) {
        return new SigningIdentities(
                identity(settings.current()),
                settings.earlier().stream().map(Wiring::identity).toList());
    }

    private static SigningIdentity identity(SigningSettings.Entry entry) {
        return SigningIdentity.of(entry.key(), entry.chain());
    }

    @Produces
    @Singleton
    SkillsTaxonomy taxonomy() {
        return StarterVocabulary.load();
    }

    @Produces
    @Singleton
    SkillExtractor extractor(SkillsTaxonomy taxonomy) {
        return new SkillExtractor(taxonomy);
    }

    @Produces
    @Singleton
    RequirementReader requirementReader(SkillsTaxonomy taxonomy) {
        return new RequirementReader(taxonomy);
    }

    @Produces
    @Singleton
    Scorer scorer(SkillsTaxonomy taxonomy) {
        return new Scorer(taxonomy);
    }

    @Produces
    @Singleton
    Weights weights() {
        return Weights.standard();
    }
}
