package org.vouchgate.benchmarks;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.mdoc.MdocVerifier;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.DeviceResponse;
import org.vouchgate.testkit.mdoc.MdocBuilder;

/**
 * A whole mobile document: issuer and device authentication, a dozen digests, and the path from the signer's certificate
 * to its authority. Its bound is three bare verifications: issuer, device, and certificate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MdocBenchmark {

    private static final String LICENCE = "org.iso.18013.5.1.mDL";
    private static final String NAMESPACE = "org.iso.18013.5.1";
    private static final String ADDRESS = "https://verifier.example/response";
    private static final int ELEMENTS = 12;

    @Param({"NATIVE", "JDK"})
    Cryptography cryptography;

    private CredentialJudge judge;
    private Challenge challenge;
    private PresentedCredential presented;
    private TestKey key;
    private byte[] message;
    private byte[] signature;

    @Setup(Level.Trial)
    public void issue() throws GeneralSecurityException {
        cryptography.install();
        var chance = new SecureRandom();
        var rootKey = TestKey.p256(chance);
        var wish = TestCa.authority("CN=Utopia IACA,C=UT").pathLength(0).forKey(rootKey);
        var authority = TestCa.restore(
                rootKey, TestCa.selfSigned(wish, Employer.NOON, chance).leaf(), chance);
        var signer = authority.issue(
                TestCertificate.leaf("CN=Documents,C=UT").extendedKeyUsage("1.0.18013.5.1.2"), Employer.NOON);
        var document = MdocBuilder.of(LICENCE, signer, TestKey.p256(chance), Employer.NOON, chance);
        for (int i = 0; i < ELEMENTS; i++) {
            document.element(NAMESPACE, "element_" + i, "value " + i);
        }
        var response = DeviceResponse.of(document.issue()).posted(Employer.AUDIENCE, Employer.NONCE, null, ADDRESS);
        presented = new PresentedCredential("licence", CredentialFormat.MDOC, response.encoded(), true);
        challenge = new Challenge(
                Employer.NONCE,
                Employer.AUDIENCE,
                Employer.NOON.minusSeconds(60),
                Optional.of(new Handover.ByRedirect(Employer.AUDIENCE, ADDRESS, Optional.empty())),
                List.of());
        judge = judge(authority);
        key = TestKey.p256(chance);
        message = new byte[600];
        signature = key.sign(message);
        if (!(document() instanceof Verdict.Accepted)) {
            throw new IllegalStateException("not accepted: " + document().findings());
        }
    }

    @Benchmark
    public Verdict document() {
        return judge.judge(presented, challenge, Expectation.ANYTHING, Employer.NOON);
    }

    /** What three of these cost is all that a perfect verifier would take for one document. */
    @Benchmark
    public boolean bareVerification() throws GeneralSecurityException {
        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(key.publicKey());
        verifier.update(message);
        return verifier.verify(signature);
    }

    private static CredentialJudge judge(TestCa authority) {
        var anchor = new TrustAnchor(authority.certificate(), CredentialTypes.of(LICENCE), NameRule.NONE, Set.of());
        var lists = List.of(new TrustList("the Example list", List.of(anchor), List.of()));
        return new CredentialJudge(
                List.of(new MdocVerifier()),
                CombinedTrust.of(lists, ChainRule.ROOT_REFUSED),
                (issuer, references, at) ->
                        Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "The issuer publishes no status"));
    }
}
