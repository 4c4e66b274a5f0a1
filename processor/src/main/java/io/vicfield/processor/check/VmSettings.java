package io.vicfield.processor.check;

import java.util.regex.Pattern;

/**
 * The keys of a VM's own settings in a .vmx file. VMware publishes no complete list; this one has the names in the template
 * of Packer's VMware plugin (hashicorp/packer-plugin-vmware, {@code DefaultVMXTemplate}), and their families. The file
 * ignores the case of keys.
 */
final class VmSettings {
    private static final String NAMES = "\\.encoding|annotation|cleanShutdown|displayName|extendedConfigFile|firmware"
            + "|guestOS|memsize|numvcpus|nvram|softPowerOff|suspendDirectory|workingDir";

    /** Groups of settings: {@code uuid.bios}. */
    private static final String GROUPS = "bios|checkpoint|chipset|config|cpuid|disk|ehci|gui|hgfs|isolation|machine|mem"
            + "|migrate|mks|monitor|monitor_control|numa|powerType|proxyApps|remoteDisplay|replay|sched|snapshot|sound"
            + "|svga|tools|toolScripts|uefi|usb|usb_xhci|uuid|vc|vcpu|vhv|virtualHW|vmotion|vmx";

    /** Devices with their numbers: {@code scsi0:1.present}. */
    private static final String DEVICES =
            "(ethernet|floppy|hpet|ide|nvme|parallel|pciBridge|pciPassthru|sata|scsi|serial|vmci)\\d+";

    private static final Pattern SETTING =
            Pattern.compile("(" + NAMES + "|(" + GROUPS + ")\\..+|" + DEVICES + "([.:].*)?)", Pattern.CASE_INSENSITIVE);

    private VmSettings() {}

    /** Whether a key is a setting of the VM. */
    static boolean contain(String key) {
        return SETTING.matcher(key).matches();
    }
}
