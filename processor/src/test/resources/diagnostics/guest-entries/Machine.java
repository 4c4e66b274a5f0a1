package sample;

import static io.vicfield.Scope.HIDDEN;
import static io.vicfield.Scope.NON_PERSISTENT;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record Machine(
        @VicField(scope = READ_WRITE) Map<String, Pod> pods,
        //                ^ [VIC070] Component `pods` is READ_WRITE, so the guest decides which entries exist, but it cannot write `Pod.note` below them. Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If the guest may remove them, add `@SuppressWarnings("vicfield")`.
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}) List<Holder> list,
        //                ^ [VIC070] Component `list` is READ_WRITE, so the guest decides which entries exist, but it cannot write `Pod.note` below them. Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If the guest may remove them, add `@SuppressWarnings("vicfield")`.
        //                ^ [VIC035] Component `list` is NON_PERSISTENT, so its HIDDEN component `Pod.note` has no key and decodes as zero. Remove one of the two scopes, or add `@SuppressWarnings("vicfield")` to the component.
        @VicField(scope = READ_WRITE) Secret[] array,
        //                ^ [VIC070] Component `array` is READ_WRITE, so the guest decides which entries exist, but it cannot write `Secret.password` below them. Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If the guest may remove them, add `@SuppressWarnings("vicfield")`.
        @VicField(scope = READ_WRITE) Farm farm,
        //                ^ [VIC070] Component `farm` is READ_WRITE, so the guest decides which entries exist, but it cannot write `Pod.note` below them. Make the component READ_ONLY, or move the values that the guest cannot write to a component of their own. If the guest may remove them, add `@SuppressWarnings("vicfield")`.
        @SuppressWarnings("vicfield") @VicField(scope = READ_WRITE, key = "m") Map<String, Pod> meant,
        @VicField(scope = READ_ONLY, key = "r") Map<String, Pod> visible,
        @VicField(key = "i") Map<String, Pod> inherited,
        @VicField(scope = READ_WRITE) Pod pod,
        @VicField(scope = READ_WRITE) Optional<Pod> optional,
        @VicField(scope = READ_WRITE) Map<String, Open> open,
        @VicField(scope = READ_WRITE, skipEncode = true) Map<String, Pod> unwritten,
        @VicField(scope = READ_WRITE) Map<String, String> texts) {
    record Pod(@VicField(scope = HIDDEN) String note, @VicField(scope = READ_ONLY) String image, @VicField int size) {}

    record Holder(@VicField Optional<Pod> pod) {}

    record Secret(@VicField(scope = SECRET) String password) {}

    record Farm(@VicField Map<String, Pod> pods) {}

    record Open(
            @VicField String name,
            @VicField(scope = READ_WRITE) int size,
            @VicField(scope = READ_ONLY, skipEncode = true) String unwritten) {}
}
