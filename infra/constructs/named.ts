import type { CfnResource } from 'aws-cdk-lib';

/** Key of the template's metadata that tells which function's folder or which state machine a resource is. */
export const NAME_METADATA = 'tiental:name';

/** Marks a resource with the name by which the code knows it: logical ids carry a hash, physical names are CloudFormation's. */
export const nameInTemplate = (resource: CfnResource, name: string): void => {
  resource.addMetadata(NAME_METADATA, name);
};
