package org.vouchgate.credential.jose;

import java.security.Provider;
import java.security.Security;
import java.util.ServiceLoader;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Runs all tests with the native signature provider in front, as a server does that has one, if asked to by a property. */
public final class NativeProviderFirst implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("native".equals(System.getProperty("cryptography"))) {
            ServiceLoader.load(Provider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(provider -> provider.getName().equals("AmazonCorrettoCryptoProvider"))
                    .filter(provider -> !provider.getServices().isEmpty())
                    .forEach(provider -> Security.insertProviderAt(provider, 1));
        }
    }
}
