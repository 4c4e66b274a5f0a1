package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp")
        //    ^ [VIC029] Record `Machine` has the namespace `myapp`, which is not a single name that ends with a dot. Write a namespace such as `@VicNamespace("myapp.")`.
record Machine(@VicField(scope = READ_ONLY) String name) {}
