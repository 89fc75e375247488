package org.vouchgate.benchmarks;

import java.security.Provider;
import java.security.Security;
import java.util.ServiceLoader;

/** Who verifies signatures in a run. */
public enum Cryptography {
    JDK,
    NATIVE;

    void install() {
        if (this == NATIVE) {
            var provider = ServiceLoader.load(Provider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(each -> each.getName().equals("AmazonCorrettoCryptoProvider"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no native provider for this platform"));
            Security.insertProviderAt(provider, 1);
        }
    }
}
