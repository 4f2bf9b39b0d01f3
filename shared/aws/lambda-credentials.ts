/** The credentials of a function's role, as Lambda hands them to it. */
type RoleCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

/**
 * Takes the place of the SDK's search for credentials in the bundles: Lambda gives them in the environment, so the search through
 * files, single sign-on and instance metadata is a third of a small bundle that never runs. Its name is what the SDK imports. Rejects
 * when there are none.
 */
export const defaultProvider = () => async (): Promise<RoleCredentials> => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new Error('The environment holds no credentials of a role.');
  return { accessKeyId, secretAccessKey, ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }) };
};
