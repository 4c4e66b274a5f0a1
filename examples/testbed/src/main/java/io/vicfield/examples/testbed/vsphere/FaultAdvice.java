package io.vicfield.examples.testbed.vsphere;

import java.util.Map;

/** Suggests how to fix a fault. */
final class FaultAdvice {
    private static final String OTHERWISE = "see the server's events for more";

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("ConcurrentAccess", "read the VM again and plan the change again"),
            Map.entry("InvalidLogin", "check user and password"),
            Map.entry("NotAuthenticated", "the session is over: connect again"),
            Map.entry("NoPermission", "give the user the privilege on this object"),
            Map.entry("ManagedObjectNotFound", "the object no longer exists: look it up again"),
            Map.entry("InvalidPowerState", "the VM is not in the power state that this needs"),
            Map.entry("InvalidState", "the VM is not in the state that this needs"),
            Map.entry("TaskInProgress", "wait until the VM's other task is done"),
            Map.entry("DuplicateName", "choose a name that the folder does not have"),
            Map.entry("RestrictedVersion", "the host's licence does not allow changes by its API"),
            Map.entry("InvalidArgument", "the server does not take this value"));

    private FaultAdvice() {}

    static String on(String type) {
        return BY_TYPE.getOrDefault(type, OTHERWISE);
    }
}
