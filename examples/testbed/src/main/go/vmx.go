package main

import (
	"fmt"
	"io/ioutil"
	"log"
	"path"
	"strings"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

// writeVmx makes a VM's .vmx file, which the simulator leaves empty.
func writeVmx(vmPathName, name string, options []types.BaseOptionValue) {
	file, ok := local(vmPathName)
	if !ok {
		return
	}
	text := &strings.Builder{}
	fmt.Fprintf(text, ".encoding = \"UTF-8\"\n")
	fmt.Fprintf(text, "displayName = \"%s\"\n", escape(name))
	for _, b := range options {
		o := b.GetOptionValue()
		fmt.Fprintf(text, "%s = \"%s\"\n", o.Key, escape(fmt.Sprint(o.Value)))
	}
	if err := ioutil.WriteFile(file, []byte(text.String()), 0600); err != nil {
		log.Printf("vmx of %s: %s", name, err)
	}
}

// local is where a datastore's file is on this machine.
func local(vmPathName string) (string, bool) {
	var p object.DatastorePath
	if !p.FromString(vmPathName) || path.Ext(p.Path) != ".vmx" {
		return "", false
	}
	for _, e := range simulator.Map.All("Datastore") {
		if ds, ok := e.(*simulator.Datastore); ok && ds.Name == p.Datastore {
			return path.Join(ds.Info.GetDatastoreInfo().Url, p.Path), true
		}
	}
	return "", false
}

// escape writes as VMware's dictionary does what a value cannot hold as it is.
func escape(value string) string {
	text := &strings.Builder{}
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c == '"' || c == '|' || c < 0x20 || c == 0x7f:
			fmt.Fprintf(text, "|%02X", c)
		default:
			text.WriteByte(c)
		}
	}
	return text.String()
}
