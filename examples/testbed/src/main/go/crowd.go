package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/ioutil"
	"net/url"
	"sort"
	"strings"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/vim25/types"
)

// numbered stands for a VM's number in the crowd's extraConfig.
const numbered = "{n}"

// addCrowd makes VMs, off, in the cluster's pool: crowd-1, crowd-2 ... Each has
// the keys and texts of the JSON file, with its own number in them; an empty
// text travels as <nil>.
func addCrowd(at *url.URL, size int, file string) error {
	template := map[string]string{}
	if file != "" {
		text, err := ioutil.ReadFile(file)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(text, &template); err != nil {
			return fmt.Errorf("%s: %s", file, err)
		}
	}
	ctx := context.Background()
	client, err := govmomi.NewClient(ctx, at, true)
	if err != nil {
		return err
	}
	defer client.Logout(ctx)
	finder := find.NewFinder(client.Client)
	pool, err := finder.ResourcePool(ctx, "/DC0/host/DC0_C0/Resources")
	if err != nil {
		return err
	}
	folder, err := finder.Folder(ctx, "/DC0/vm")
	if err != nil {
		return err
	}
	for n := 1; n <= size; n++ {
		task, err := folder.CreateVM(ctx, crowdSpec(n, template), pool, nil)
		if err != nil {
			return err
		}
		if err := task.Wait(ctx); err != nil {
			return err
		}
	}
	return nil
}

func crowdSpec(n int, template map[string]string) types.VirtualMachineConfigSpec {
	spec := types.VirtualMachineConfigSpec{
		Name:    fmt.Sprintf("crowd-%d", n),
		GuestId: string(types.VirtualMachineGuestOsIdentifierOtherGuest64),
		Files:   &types.VirtualMachineFileInfo{VmPathName: "[LocalDS_0]"},
	}
	for key, text := range template {
		if text == "" {
			text = "<nil>"
		}
		spec.ExtraConfig = append(spec.ExtraConfig, &types.OptionValue{
			Key:   strings.ReplaceAll(key, numbered, fmt.Sprint(n)),
			Value: strings.ReplaceAll(text, numbered, fmt.Sprint(n)),
		})
	}
	sort.Slice(spec.ExtraConfig, func(i, j int) bool {
		return spec.ExtraConfig[i].GetOptionValue().Key < spec.ExtraConfig[j].GetOptionValue().Key
	})
	return spec
}
