package io.vicfield.examples.portlayer;

import io.vicfield.Scope;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.keys.Keys;
import java.util.ArrayList;
import java.util.List;

/** What may be sent to a VM, by its power state; the rest is withheld. */
final class PowerRule {
    private static final String POWERED_OFF =
            "not sent to a VM that is off, where it would stay for good: send it when the VM runs";

    private PowerRule() {}

    /** Non-persistent and hidden keys to one that runs or is suspended, persistent ones to one that is off. */
    static VicDelta apply(VicDelta delta, PowerState power) {
        return power == PowerState.OFF ? persistent(delta) : delta.forPoweredOn();
    }

    private static VicDelta persistent(VicDelta delta) {
        List<OptionChange> sent = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>(delta.withheld());
        for (OptionChange change : delta.changes()) {
            if (change.isDeletion() || !Keys.scopesOf(change.key()).contains(Scope.NON_PERSISTENT)) {
                sent.add(change);
            } else {
                withheld.add(new Withheld(change.key(), POWERED_OFF));
            }
        }
        return new VicDelta(sent, withheld, delta.changeVersion());
    }
}
