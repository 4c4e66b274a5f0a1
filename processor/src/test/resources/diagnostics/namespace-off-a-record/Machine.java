package sample;

import io.vicfield.VicNamespace;

@VicNamespace("myapp.")
class Machine {
//^ [VIC030] @VicNamespace stands on Machine, which is no record with @VicField components. Move it to the record at the root of the configuration.
    @VicNamespace("myapp.")
    record Plain(String name) {}
  //^ [VIC030] @VicNamespace stands on Plain, which is no record with @VicField components. Move it to the record at the root of the configuration.
}
