package io.vicfield.examples.testbed.vsphere.simulator;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a reconfiguration whose changeVersion differs from the VM's, as vCenter does and the simulator does not.
 * Requests must come one after another; otherwise the version may change after the check.
 */
final class ChangeVersionCheck {
    private static final Pattern VM = Pattern.compile("<_this type=\"VirtualMachine\">([^<]+)<");
    private static final Pattern SENT = Pattern.compile("<changeVersion>([^<]*)<");
    private static final Pattern CURRENT = Pattern.compile("<val [^>]*>([^<]*)<");

    private static final String QUESTION = """
            <Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>\
            <RetrievePropertiesEx xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this><specSet>\
            <propSet><type>VirtualMachine</type><pathSet>config.changeVersion</pathSet></propSet>\
            <objectSet><obj type="VirtualMachine">%s</obj></objectSet></specSet><options></options>\
            </RetrievePropertiesEx></Body></Envelope>""";

    private ChangeVersionCheck() {}

    static boolean refuses(ProxiedRequest request) throws IOException {
        Matcher vm = VM.matcher(request.text());
        Matcher sent = SENT.matcher(request.text());
        return vm.find() && sent.find() && !sent.group(1).equals(current(request, vm.group(1)));
    }

    private static String current(ProxiedRequest request, String vm) throws IOException {
        Matcher current = CURRENT.matcher(request.ask(QUESTION.formatted(vm)));
        if (!current.find()) {
            throw new IOException("the simulator does not tell the changeVersion of " + vm);
        }
        return current.group(1);
    }
}
