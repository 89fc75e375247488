package org.vouchgate.gateway.platform.network;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.ScheduledExecutorService;

/** The container's timer is the usual one under another type. */
final class ContainerTimer {

    private ContainerTimer() {}

    static ManagedScheduledExecutorService over(ScheduledExecutorService timer) {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                ContainerTimer.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(timer, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
